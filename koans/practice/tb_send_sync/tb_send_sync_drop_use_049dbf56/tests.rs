#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn style_then_rhythm() {
        let (style, rhythm) = (8.0, 6.5);
        let ada = Score { style, rhythm };
        let mut bob = ada;
        bob.rhythm = 7.0;
        assert_eq!(judge(&ada, &bob), Ok(Ordering::Less));
    }

    #[test]
    fn style_must_be_a_number() {
        let (style, rhythm) = (f32::NAN, 1.0);
        let odd = Score { style, rhythm };
        assert_eq!(judge(&odd, &odd), Err("bad style".to_string()));
    }
}
