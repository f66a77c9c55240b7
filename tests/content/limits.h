#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

/// While it lives no file may grow beyond `bytes`: to a program the same as a full disk, and needs no rights.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

/// While it lives the program has no special rights, even where root runs the tests.
class NoRights
{
public:
    NoRights() : m_dropped(geteuid() == 0 && setresuid(nobody, nobody, 0) == 0) {}
    ~NoRights()
    {
        if (m_dropped && setresuid(0, 0, 0) != 0)
            qFatal("the tests cannot go on without their rights");
    }
    NoRights(const NoRights &) = delete;
    NoRights &operator=(const NoRights &) = delete;

private:
    static constexpr uid_t nobody = 65534;
    bool m_dropped;
};
