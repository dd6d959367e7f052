use std::ffi::{CStr, CString};

pub fn pairs(block: &[u8]) -> Vec<(String, String)> {
    block
        .split_inclusive(|byte| *byte == 0)
        .filter_map(|entry| {
            CStr::from_bytes_with_nul(entry)
                .ok()?
                .to_str()
                .ok()
                .split_once('=')
        })
        .map(|(key, value)| (key.to_string(), value.to_string()))
        .collect()
}

pub fn lookup(block: &[u8], key: &str) -> Option<CString> {
    let (_, value) = pairs(block).into_iter().find(|(name, _)| name == key)?;
    CString::new(value).ok()
}

pub fn shell_of(block: &[u8]) -> String {
    let found = lookup(block, "SHELL").unwrap_or_default();
    let shell = found.to_string_lossy();
    let name = shell.rsplit('/').next().unwrap_or("sh");
    name.to_string()
}
