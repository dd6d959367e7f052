use std::collections::HashMap;

#[derive(Debug, Clone)]
pub struct Top {
    pub hue: String,
    pub dabs: usize,
}

pub fn favourite(canvas: &HashMap<String, usize>) -> Option<Top> {
    let (name, count) = canvas.iter().max_by_key(|pair| pair.1)?;
    let hue = name.to_lowercase();
    Some(Top { hue, dabs: *count })
}

pub fn deepen(top: &Top) -> Top {
    let mut next = top.clone();
    next.hue.push_str(&"+".repeat(top.dabs));
    next
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deepens_the_favourite() {
        let canvas = HashMap::from([("Teal".to_string(), 3), ("Rust".to_string(), 1)]);
        let top = favourite(&canvas).unwrap();
        assert_eq!((top.hue.as_str(), top.dabs), ("teal", 3));
        assert_eq!(deepen(&top).hue, "teal+++");
    }

    #[test]
    fn bare_canvas() {
        let canvas = HashMap::new();
        assert!(favourite(&canvas).is_none());
    }
}
