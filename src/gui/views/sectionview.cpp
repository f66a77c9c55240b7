#include "gui/views/sectionview.h"

#include "gui/views/codeview.h"
#include "gui/views/complexplaneview.h"
#include "gui/views/decisionregionsview.h"
#include "gui/views/heatmapview.h"
#include "gui/views/iconarrayview.h"
#include "gui/views/linearmapview.h"
#include "gui/views/mosaicview.h"
#include "gui/views/notesview.h"
#include "gui/views/offersview.h"
#include "gui/views/planemapview.h"
#include "gui/views/plotview.h"
#include "gui/views/probabilitytreeview.h"
#include "gui/views/sceneview.h"
#include "gui/views/stepsview.h"
#include "gui/views/tableviews.h"
#include "gui/views/textviews.h"

namespace gui {

namespace {

struct Maker
{
    QWidget *parent;
    SectionView *operator()(const calculators::Paragraph &) const { return new ParagraphView(parent); }
    SectionView *operator()(const calculators::Formula &) const { return new FormulaSectionView(parent); }
    SectionView *operator()(const calculators::Quantities &) const { return new QuantitiesView(parent); }
    SectionView *operator()(const calculators::Matrix &) const { return new MatrixView(parent); }
    SectionView *operator()(const calculators::Table &) const { return new TableSectionView(parent); }
    SectionView *operator()(const calculators::Steps &) const { return new StepsView(parent); }
    SectionView *operator()(const calculators::Plot &) const { return new PlotView(parent); }
    SectionView *operator()(const calculators::LinearMap &) const { return new LinearMapView(parent); }
    SectionView *operator()(const calculators::ComplexPlane &) const { return new ComplexPlaneView(parent); }
    SectionView *operator()(const calculators::HeatMap &) const { return new HeatMapView(parent); }
    SectionView *operator()(const calculators::PlaneMap &) const { return new PlaneMapView(parent); }
    SectionView *operator()(const calculators::Scene &) const { return new SceneView(parent); }
    SectionView *operator()(const calculators::ProbabilityTree &) const { return new ProbabilityTreeView(parent); }
    SectionView *operator()(const calculators::Mosaic &) const { return new MosaicView(parent); }
    SectionView *operator()(const calculators::IconArray &) const { return new IconArrayView(parent); }
    SectionView *operator()(const calculators::DecisionRegions &) const { return new DecisionRegionsView(parent); }
    SectionView *operator()(const calculators::Notes &) const { return new NotesView(parent); }
    SectionView *operator()(const calculators::Code &) const { return new CodeView(parent); }
    SectionView *operator()(const calculators::Offers &) const { return new OffersView(parent); }
};

} // namespace

SectionView *makeView(const calculators::Section &section, QWidget *parent)
{
    return std::visit(Maker{parent}, section);
}

} // namespace gui
