use std::ffi::{CString, OsStr};

use std::path::Path;

pub fn extension_is(path: &Path, wanted: &str) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case(wanted))
}

pub fn c_name(name: &OsStr) -> Option<CString> {
    let bytes = name.as_bytes();
    if bytes.len() > 12 || bytes.first() == Some(&b'.') {
        return None;
    }
    CString::new(bytes).ok()
}

pub fn archive_names<'p>(paths: &[&'p str]) -> (Vec<CString>, Vec<&'p str>) {
    let mut skipped = Vec::new();
    let mut names = Vec::new();
    for path in paths {
        let file = Path::new(path);
        match file.file_name().and_then(c_name) {
            Some(name) if !extension_is(file, "tmp") => names.push(name),
            _ => skipped.push(*path),
        }
    }
    (names, skipped)
}
