#[derive(Debug, PartialEq)]
pub enum Dough {
    Sticky,
    Smooth,
}

pub fn knead(pushes: &[u32]) -> Result<Dough, String> {
    let best = pushes.iter().max().ok_or("no pushes")?;
    if *best < 30 {
        Ok(Dough::Sticky)
    } else {
        Ok(Dough::Smooth)
    }
}

pub fn verdict(pushes: &[u32]) -> Result<String, String> {
    let dough = knead(pushes)?;
    Ok(format!("{:?}, rest: {}", dough, dough == Dough::Smooth))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verdicts() {
        let (soft, hard) = (verdict(&[5, 29]), verdict(&[31, 2]));
        assert_eq!(soft, Ok("Sticky, rest: false".to_string()));
        assert_eq!(hard, Ok("Smooth, rest: true".to_string()));
    }

    #[test]
    fn no_work_no_dough() {
        assert_eq!(knead(&[]), Err("no pushes".to_string()));
        assert_eq!(verdict(&[]), Err("no pushes".to_string()));
    }
}
