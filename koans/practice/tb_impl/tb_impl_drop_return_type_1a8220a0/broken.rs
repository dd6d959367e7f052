use std::fmt;

pub struct Bytes(pub u64);

impl fmt::Display for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter) {
        const UNITS: [&str; 4] = ["B", "KiB", "MiB", "GiB"];
        let mut value = self.0;
        let mut unit = 0;
        while value >= 1024 && unit + 1 < UNITS.len() {
            value /= 1024;
            unit += 1;
        }
        write!(f, "{value} {}", UNITS[unit])
    }
}

pub fn usage(files: &[(&str, u64)]) -> String {
    let total = files.iter().map(|file| file.1).sum();
    format!("{} files, {}", files.len(), Bytes(total))
}
