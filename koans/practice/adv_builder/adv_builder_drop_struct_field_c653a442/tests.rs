#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fits() {
        assert_eq!(push_in(&stiff(vec![110, 220]), 220), Ok(220));
    }

    #[test]
    fn sticks() {
        let text = push_in(&stiff(vec![5]), 4).unwrap_err();
        assert_eq!(text, "Cover { soft: false, sides: [5] } sticks");
        assert_eq!(push_in(&stiff(vec![]), 4).unwrap_err(), "no sides");
    }
}
