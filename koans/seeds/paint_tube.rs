#[derive(Clone, Debug)]
pub struct Tube {
    pub rgb: [u8; 3],
    pub name: String,
}

pub fn pick(rack: &[Tube], slot: &usize) -> Result<Tube, String> {
    if *slot >= rack.len() {
        return Err(format!("no tube in slot {}", slot));
    }
    Ok(rack[*slot].clone())
}

pub fn thin(rack: &[Tube], slot: &usize) -> Result<Tube, String> {
    let base = pick(rack, slot)?;
    let name = format!("pale {}", base.name);
    let rgb = base.rgb.map(|c| c / 2 + 127);
    Ok(Tube { rgb, name })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thins_the_paint() {
        let name = "ochre".to_string();
        let rack = vec![Tube {
            rgb: [200, 100, 0],
            name,
        }];
        let pale = thin(&rack, &0).unwrap();
        assert_eq!(pale.name, "pale ochre");
        assert_eq!(pale.rgb, [227, 177, 127]);
    }

    #[test]
    fn empty_slot() {
        assert_eq!(pick(&[], &2).unwrap_err(), "no tube in slot 2");
        assert!(thin(&[], &0).is_err());
    }
}
