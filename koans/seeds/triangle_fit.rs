#[derive(Debug)]
pub enum Fit {
    Flat,
    Sharp,
}

pub fn fit(sides: &[u32]) -> Result<Fit, String> {
    let longest = sides.iter().max().ok_or_else(|| "no sides".to_string())?;
    let sum: u32 = sides.iter().sum();
    if *longest == sum - longest {
        return Ok(Fit::Flat);
    }
    Ok(Fit::Sharp)
}

pub fn fit_name(sides: &[u32]) -> Result<String, String> {
    let kind: Fit = fit(sides)?;
    Ok(format!("{kind:?}!"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_fit() {
        assert_eq!(fit_name(&[3, 7, 4]).unwrap(), "Flat!");
        assert_eq!(fit_name(&[3, 5, 4]).unwrap(), "Sharp!");
    }

    #[test]
    fn needs_sides() {
        assert_eq!(fit_name(&[]), Err("no sides".to_string()));
        assert!(matches!(fit(&[2, 2]), Ok(Fit::Flat)));
    }
}
