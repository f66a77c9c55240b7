// Puts the compiled resource file into the program as it is: a compiler would take many seconds for an array of that size.
    .section .rodata
    .balign 16
    .globl nablaFormulaData
    .type nablaFormulaData, @object
nablaFormulaData:
    .incbin NABLA_FORMULA_DATA
    .size nablaFormulaData, . - nablaFormulaData
    .section .note.GNU-stack, "", @progbits
