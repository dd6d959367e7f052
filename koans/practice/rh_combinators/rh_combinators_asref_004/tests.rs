#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reaches() {
        let d = Dog {
            leash: Some(Leash::of(&[100, 30])),
        };
        assert_eq!(d.reach(), 180);
        assert_eq!(d.hand_in(), 130);
        assert_eq!(Dog { leash: None }.reach(), 0);
    }
}
