use std::collections::BTreeSet;

pub struct Haul {
    pub kinds: BTreeSet<char>,
    pub kilos: f64,
}

pub fn pull(tags: &str, weights: &[f64], limit: &f64) -> Result<Haul, &'static str> {
    let kilos = *weights.first().ok_or("empty net")?;
    if kilos > *limit {
        return Err("torn net");
    }
    let kinds = tags.chars().collect();
    Ok(Haul { kinds, kilos })
}

pub fn per_kind(haul: &Haul) -> f64 {
    haul.kilos / haul.kinds.len() as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_by_kind() {
        let haul = pull("ccsc", &[9.0, 80.0], &20.0).ok().unwrap();
        assert_eq!(haul.kinds.len(), 2);
        assert_eq!(per_kind(&haul), 4.5);
    }

    #[test]
    fn bad_pulls() {
        assert_eq!(pull("c", &[], &20.0).err(), Some("empty net"));
        assert_eq!(pull("c", &[21.0], &20.0).err(), Some("torn net"));
    }
}
