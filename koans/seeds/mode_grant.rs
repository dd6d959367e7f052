#[derive(Debug)]
pub struct Mode {
    pub owner: u16,
    pub group: u16,
}

pub fn grant(mode: &Mode, text: &str, mask: &u16) -> Result<Mode, String> {
    let extra = u16::from_str_radix(text, 8).map_err(|_| format!("{text} on {mode:?}"))?;
    if extra > *mask {
        return Err("too wide".to_string());
    }
    let owner = mode.owner | extra;
    Ok(Mode {
        owner,
        group: mode.group & extra,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grants_bits() {
        let mode = Mode { owner: 4, group: 6 };
        let next = grant(&mode, "3", &7).unwrap();
        assert_eq!((next.owner, next.group), (7, 2));
    }

    #[test]
    fn refuses() {
        let mode = Mode { owner: 4, group: 6 };
        let text = grant(&mode, "9", &7).unwrap_err();
        assert_eq!(text, "9 on Mode { owner: 4, group: 6 }");
        assert_eq!(grant(&mode, "10", &7).unwrap_err(), "too wide");
    }
}
