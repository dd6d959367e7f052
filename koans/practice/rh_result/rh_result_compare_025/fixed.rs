use std::io::{self, Read};

fn size(mut reader: impl Read) -> io::Result<usize> {
    let mut all = Vec::new();
    reader.read_to_end(&mut all)
}

/// True when a backup holds as many bytes as the original.
pub fn same_size(original: impl Read, backup: impl Read) -> io::Result<bool> {
    Ok(size(original)? == size(backup)?)
}

pub fn report(pairs: Vec<(&str, &str)>) -> String {
    let mut out = String::new();
    for (original, backup) in pairs {
        let mark = match same_size(original.as_bytes(), backup.as_bytes()) {
            Ok(true) => '=',
            Ok(false) => '!',
            Err(_) => '?',
        };
        out.push(mark);
    }
    out
}
