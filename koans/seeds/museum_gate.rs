#[derive(Debug, PartialEq)]
pub enum Refusal {
    Closed,
    Full(u32),
}

pub fn admit(hour: usize, inside: &[u32]) -> Result<u32, Refusal> {
    let count = inside.get(hour).ok_or(Refusal::Closed)?;
    if *count > 50 {
        return Err(Refusal::Full(*count));
    }
    Ok(count + 1)
}

pub fn sign(refusal: &Refusal) -> String {
    format!("Sorry: {refusal:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lets_a_guest_in() {
        assert_eq!(admit(1, &[10, 20]), Ok(21));
        assert_eq!(admit(0, &[50]), Ok(51));
    }

    #[test]
    fn turns_a_guest_away() {
        assert_eq!(admit(0, &[51]), Err(Refusal::Full(51)));
        assert_eq!(admit(9, &[51]), Err(Refusal::Closed));
    }

    #[test]
    fn sign_names_the_reason() {
        assert_eq!(sign(&Refusal::Closed), "Sorry: Closed");
        assert_eq!(sign(&Refusal::Full(70)), "Sorry: Full(70)");
    }
}
