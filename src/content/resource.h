#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace content {

/// A chapter or video of a resource. duration: "mm:ss" or empty. url: empty where it has no address of its own.
struct Part
{
    QString title = {};
    QString url = {};
    QString duration = {};
};

/// One entry of the catalogue. A fact that could not be confirmed is absent: an empty text, or no value.
struct Resource
{
    QString id = {};
    QString title = {};
    QStringList authors = {};
    QString kind =
        {}; ///< book, book-series, course, video-series, video, article, reference, tool, interactive, website
    QString url = {};
    QStringList alternateUrls = {};
    std::optional<bool> free = {};
    std::optional<int> year = {};
    QString edition = {};
    QString publisher = {};
    QString isbn = {};
    QString licence = {};
    QString level = {}; ///< beginner, intermediate, advanced
    bool founding = false;
    QStringList topics = {};
    QStringList keywords = {};
    QStringList prerequisites = {}; ///< topics to know first
    std::optional<int> partCount = {};
    QList<Part> parts = {};
    QString summary = {};
    QString why = {};
    QStringList symbols = {};
    QStringList panels = {}; ///< places
};

} // namespace content
