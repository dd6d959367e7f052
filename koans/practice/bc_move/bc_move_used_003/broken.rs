use std::collections::HashMap;

pub fn shorten(links: &mut HashMap<String, String>, url: &str) -> String {
    let mut hash: u32 = 5;
    for byte in url.bytes() {
        hash = hash.wrapping_mul(31).wrapping_add(u32::from(byte)) % 9973;
    }
    let code = format!("s{}", hash);
    links.insert(code, url.to_string());
    code
}
