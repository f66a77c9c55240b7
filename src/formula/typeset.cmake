# Bundles the typesetter and typesets every formula that ships, at build time, with node.
# Gives NABLA_FORMULA_RESOURCE: the compiled resource file that holds the bundles and the formulas.
set(NABLA_NODE_MODULES "${CMAKE_BINARY_DIR}/formula/node_modules" CACHE PATH
    "Folder that `npm ci --ignore-scripts` made of resources/formula/package.json and its lock")
find_program(NABLA_NODE NAMES node nodejs REQUIRED)

set(formula_js ${PROJECT_SOURCE_DIR}/resources/formula)
set(formula_content ${PROJECT_SOURCE_DIR}/resources/content)
set(formula_out ${CMAKE_CURRENT_BINARY_DIR})

if(NOT EXISTS ${NABLA_NODE_MODULES}/@mathjax/src/package.json)
    message(FATAL_ERROR "The formula typesetter's packages are missing. Copy package.json, package-lock.json and .npmrc "
        "from resources/formula to a folder, run `npm ci --ignore-scripts` there and give its node_modules as "
        "NABLA_NODE_MODULES; `./dev build` does all that.")
endif()

file(GLOB formula_scripts CONFIGURE_DEPENDS ${formula_js}/*.js)
add_custom_command(
    OUTPUT ${formula_out}/typesetter.js ${formula_out}/rareranges.js
    COMMAND ${NABLA_NODE} ${formula_js}/build.mjs ${NABLA_NODE_MODULES} ${formula_out}
    DEPENDS ${formula_scripts} ${formula_js}/build.mjs ${formula_js}/package-lock.json
    COMMENT "Bundling the formula typesetter"
    VERBATIM)

# The calculators' own formulas; without their target only the content's are typeset.
set(formula_lists)
if(TARGET calculators)
    add_executable(listformulas ${PROJECT_SOURCE_DIR}/src/calculators/listformulas.cpp)
    target_link_libraries(listformulas PRIVATE calculators)
    set(formula_lists ${formula_out}/calculators.txt)
    add_custom_command(
        OUTPUT ${formula_lists}
        COMMAND listformulas > ${formula_lists}
        DEPENDS listformulas
        COMMENT "Listing the calculators' formulas"
        VERBATIM)
endif()

file(GLOB_RECURSE formula_content_files CONFIGURE_DEPENDS ${formula_content}/*.json)
add_custom_command(
    OUTPUT ${formula_out}/formulas.nblf
    COMMAND ${NABLA_NODE} ${formula_js}/typeset.mjs ${formula_out}/node ${formula_out}/formulas.nblf ${formula_content}
        ${formula_lists}
    DEPENDS ${formula_out}/typesetter.js ${formula_js}/typeset.mjs ${formula_js}/shipped.mjs ${formula_js}/store.mjs
        ${formula_content_files} ${formula_lists}
    COMMENT "Typesetting the formulas that ship"
    VERBATIM)

# The formulas lie uncompressed (each is compressed by itself), so that one is found without unpacking all.
file(CONFIGURE OUTPUT ${formula_out}/formula.qrc @ONLY CONTENT [[<RCC>
    <qresource prefix="/formula">
        <file compression-algorithm="none">formulas.nblf</file>
        <file compression-algorithm="best">typesetter.js</file>
        <file compression-algorithm="best">rareranges.js</file>
    </qresource>
</RCC>
]])
set(NABLA_FORMULA_RESOURCE ${formula_out}/formula.rcc)
add_custom_command(
    OUTPUT ${NABLA_FORMULA_RESOURCE}
    COMMAND Qt6::rcc --binary -o ${NABLA_FORMULA_RESOURCE} ${formula_out}/formula.qrc
    DEPENDS ${formula_out}/formula.qrc ${formula_out}/typesetter.js ${formula_out}/rareranges.js
        ${formula_out}/formulas.nblf
    COMMENT "Compiling the formula resource"
    VERBATIM)
