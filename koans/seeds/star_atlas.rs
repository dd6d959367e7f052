use std::rc::Rc;

#[derive(Clone, Debug)]
pub struct Star {
    pub name: String,
    pub planets: u8,
}

pub fn shared_star(name: &str, planets: u8) -> Rc<Star> {
    let name = name.to_string();
    Rc::new(Star { name, planets })
}

pub fn rename(star: &Rc<Star>, name: &str) -> Star {
    let mut copy = (**star).clone();
    copy.name = name.to_string();
    copy
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_star_keeps_its_data() {
        let star = shared_star("Vega", 2);
        assert_eq!(star.name, "Vega");
        assert_eq!(star.planets, 2);
    }

    #[test]
    fn rename_leaves_the_original() {
        let star = shared_star("Sol", 8);
        let other = rename(&star, "Sun");
        assert_eq!(format!("{} {}", other.name, other.planets), "Sun 8");
        assert_eq!(star.name, "Sol");
    }
}
