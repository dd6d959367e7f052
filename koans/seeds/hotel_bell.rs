use std::cell::Cell;

pub struct Bell {
    pub rings: Cell<u32>,
    pub limit: u32,
}

pub fn hang_bell(limit: u32) -> Bell {
    let rings = Cell::new(0);
    Bell { rings, limit }
}

pub fn ring(bell: &Bell) -> Result<u32, String> {
    let count = bell.rings.get() + 1;
    let left = bell.limit.checked_sub(count).ok_or("bell is worn out")?;
    bell.rings.set(count);
    Ok(left)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rings_until_it_is_worn_out() {
        let bell = hang_bell(2);
        assert_eq!(ring(&bell), Ok(1));
        assert_eq!(ring(&bell), Ok(0));
        assert_eq!(ring(&bell), Err("bell is worn out".to_string()));
        assert_eq!(bell.rings.get(), 2);
    }

    #[test]
    fn starts_silent() {
        let bell = hang_bell(7);
        assert_eq!((bell.rings.get(), bell.limit), (0, 7));
    }
}
