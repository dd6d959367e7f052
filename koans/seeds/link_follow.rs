use std::collections::HashMap;

#[derive(Debug)]
pub struct Stop {
    pub path: String,
    pub left: u8,
}

pub fn follow(links: &HashMap<String, String>, start: &str) -> Result<Stop, String> {
    let path = start.to_string();
    let mut stop = Stop { path, left: 2 };
    while let Some(target) = links.get(&stop.path) {
        let left = stop.left.checked_sub(1).ok_or(format!("{stop:?}"))?;
        let path = target.clone();
        stop = Stop { path, left };
    }
    Ok(stop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reaches_the_end() {
        let links = HashMap::from([("a".to_string(), "b".to_string())]);
        let stop = follow(&links, "a").unwrap();
        assert_eq!((stop.path.as_str(), stop.left), ("b", 1));
        assert_eq!(follow(&links, "z").unwrap().left, 2);
    }

    #[test]
    fn circle() {
        let links = HashMap::from([("a".to_string(), "a".to_string())]);
        let text = follow(&links, "a").unwrap_err();
        assert_eq!(text, "Stop { path: \"a\", left: 0 }");
    }
}
