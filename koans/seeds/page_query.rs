use std::collections::HashMap;

pub struct Page {
    pub number: u32,
    pub size: u32,
}

pub fn offset(query: &str) -> Option<u32> {
    let mut values = HashMap::new();
    for part in query.split('&') {
        let (key, value) = part.split_once('=')?;
        values.insert(key, value.parse().ok()?);
    }
    let (number, size) = (*values.get("page")?, *values.get("size")?);
    let page = Page { number, size };
    Some(page.number * page.size)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_offset() {
        assert_eq!(offset("page=3&size=20"), Some(60));
        assert_eq!(offset("size=5&x=1&page=2"), Some(10));
    }

    #[test]
    fn needs_every_part() {
        assert_eq!(offset("page=3"), None);
        assert_eq!(offset("page=3&size"), None);
        assert_eq!(offset("page=3&size=big"), None);
    }
}
