mod headers {
    use std::collections::BTreeMap;

    #[derive(Debug)]
    pub struct Headers<'b> {
        pub map: BTreeMap<&'b str, &'b str>,
    }

    pub type Parsed<'b> = Result<(Headers<'b>, &'b str), Malformed<'b>>;

    #[derive(Debug, PartialEq)]
    pub struct Malformed<'b>(pub &'b str);

    pub fn split(block: &str) -> Parsed<'_> {
        let (head, body) = block.split_once("\n\n").unwrap_or((block, ""));
        let mut map = BTreeMap::new();
        for line in head.lines() {
            let (key, value) = line.split_once(':').ok_or(Malformed(line))?;
            map.insert(key, value.trim_start());
        }
        Ok((Headers { map }, body))
    }
}

pub use headers::{split, Headers, Malformed};

pub fn content_type<'b>(headers: &Headers<'b>) -> &'b str {
    headers
        .map
        .get("Content-Type")
        .copied()
        .unwrap_or("text/plain")
}
