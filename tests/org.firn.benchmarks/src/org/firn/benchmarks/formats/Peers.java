/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.benchmarks.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.firn.benchmarks.harness.MeasuredProcess;

/** Programs of the field that are measured where they are installed. */
public final class Peers {

    /**
     * Writes rows like those of {@link StarSample} as emtable does: each a named tuple, by one format string.
     * emtable itself makes the rows too; its figure of the design facts is 59 MB/s.
     */
    static final String PYTHON_STAR_WRITE = "import random,sys,collections\n"
            + "kinds='" + StarSample.KINDS + "';n=int(sys.argv[2])\n"
            + "Row=collections.namedtuple('Row',['c%d'%i for i in range(len(kinds))])\n"
            + "name='000001@Extract/job012/MotionCorr/job002/Movies/FoilHole_0000001_DW.mrcs'\n"
            + "make={'s':lambda:name,'i':lambda:random.randrange(500),'d':lambda:random.uniform(-180,15000)}\n"
            + "rows=[Row(*[make[k]() for k in kinds]) for r in range(10000)]\n"
            + "line=' '.join({'s':'{:>75} ','i':'{:>12d} ','d':'{:>12.6f} '}[k] for k in kinds)+'\\n'\n"
            + "size=0\n"
            + "with open(sys.argv[1],'w') as f:\n"
            + " for r in range(n): size+=f.write(line.format(*rows[r%10000]._asdict().values()))\n"
            + "print('bytes',size)";
    /** Reads a STAR file with gemmi's Python module; values stay text. */
    static final String GEMMI_TEXT =
            "import gemmi,sys;b=gemmi.cif.read(sys.argv[1])[-1];print('rows',len(b.find_values('_rlnImageName')))";
    /** The same, all numbers turned into floats. */
    static final String GEMMI_NUMBERS = "import gemmi,sys;b=gemmi.cif.read(sys.argv[1])[-1];"
            + "l=b.find_loop('_rlnImageName').get_loop();w=l.width();v=l.values;s=0.0\n"
            + "for i,t in enumerate(l.tags):\n"
            + " if not t.endswith('Name'): s+=sum(map(float,v[i::w]))\n"
            + "print('sum',s)";
    /** Reads an MRC movie as floats with mrcfile. */
    static final String MRCFILE = "import mrcfile,numpy,sys\n"
            + "for p in range(int(sys.argv[2])):\n"
            + " with mrcfile.mmap(sys.argv[1],permissive=True) as m:\n"
            + "  for f in m.data: f.astype(numpy.float32)";
    /** Reads a TIFF movie as floats with Pillow, which is libtiff. */
    static final String PILLOW = "import numpy,sys\nfrom PIL import Image\n"
            + "for p in range(int(sys.argv[2])):\n"
            + " m=Image.open(sys.argv[1])\n"
            + " for i in range(m.n_frames): m.seek(i);numpy.asarray(m,numpy.float32)";

    private static final String DEBIAN_PYTHON = "/usr/bin/python3";

    private Peers() {}

    /**
     * Finds a program in PATH.
     *
     * @param name of the program
     * @return its path; empty when it is not installed
     */
    public static Optional<String> program(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(dir -> Path.of(dir, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** Finds a Python that has a module; Debian's own comes first, since the packages belong to it. */
    static Optional<String> python(String module) {
        return Arrays.asList(DEBIAN_PYTHON, program("python3").orElse(DEBIAN_PYTHON)).stream()
                .filter(python -> Files.isExecutable(Path.of(python)) && works(python, "import " + module))
                .findFirst();
    }

    private static boolean works(String python, String script) {
        try {
            new MeasuredProcess(List.of(python, "-c", script)).run();
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
