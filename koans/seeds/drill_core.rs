#[derive(Debug, PartialEq)]
pub struct Core {
    pub clay: u32,
    pub sand: u32,
}

pub fn drill(soil: &str, stop: &char) -> Result<String, String> {
    let end = soil.find(*stop).ok_or("never reached rock")?;
    let mut core = Core { clay: 0, sand: 0 };
    for letter in soil[..end].chars() {
        if letter == 'c' {
            core.clay += 1;
        } else {
            core.sand += 1;
        }
    }
    Ok(format!("{core:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_down_to_the_rock() {
        let text = drill("cscc#s", &'#').unwrap();
        let core = Core { clay: 3, sand: 1 };
        assert_eq!(text, format!("{core:?}"));
        assert_eq!(text, "Core { clay: 3, sand: 1 }");
    }

    #[test]
    fn no_rock_found() {
        assert!(drill("cscs", &'#').is_err());
    }
}
