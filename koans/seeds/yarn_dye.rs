use std::collections::HashSet;

#[derive(PartialEq, Eq, Hash, Clone)]
pub struct Yarn {
    pub color: String,
    pub balls: u8,
    pub soft: bool,
}

pub fn dye(basket: &mut HashSet<Yarn>, old: &Yarn, color: &str) -> Option<Yarn> {
    let plain = basket.take(old)?;
    let dyed = Yarn {
        color: color.to_string(),
        balls: plain.balls,
        soft: false,
    };
    basket.insert(dyed.clone());
    Some(dyed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn white() -> Yarn {
        let (color, balls) = ("white".to_string(), 3);
        let soft = true;
        Yarn { color, balls, soft }
    }

    #[test]
    fn dyed_yarn_replaces_the_old() {
        let mut basket = HashSet::from([white()]);
        let dyed = dye(&mut basket, &white(), "plum").unwrap();
        assert!(dyed.color == "plum" && dyed.balls == 3 && !dyed.soft);
        assert!(basket.contains(&dyed) && basket.len() == 1);
    }

    #[test]
    fn unknown_yarn_is_not_dyed() {
        let mut basket = HashSet::new();
        assert!(dye(&mut basket, &white(), "teal").is_none());
        assert!(basket.is_empty());
    }
}
