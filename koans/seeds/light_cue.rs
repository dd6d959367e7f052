use std::fmt;

#[derive(PartialEq)]
pub enum Light {
    On,
    Off,
}

impl fmt::Display for Light {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let word = if *self == Light::On { "on" } else { "off" };
        write!(f, "lights {word}")
    }
}

pub fn last_cue(cues: &[Light]) -> Option<String> {
    let cue = cues.last()?;
    Some(cue.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_both_states() {
        assert_eq!(Light::On.to_string(), "lights on");
        assert_eq!(Light::Off.to_string(), "lights off");
    }

    #[test]
    fn last_cue_of_the_night() {
        let cues = [Light::On, Light::Off];
        assert_eq!(last_cue(&cues), Some("lights off".to_string()));
        assert_eq!(last_cue(&[]), None);
    }
}
