#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn cards() {
        let f = [
            Friend {
                name: "Elizabeth".into(),
                nickname: Some("Liz".into()),
            },
            Friend {
                name: "Tom".into(),
                nickname: None,
            },
        ];
        assert_eq!(f[0].call(), "Liz");
        assert_eq!(card(&f, None), "All the best, Liz & Tom!");
        assert_eq!(card(&f[1..], Some("Cheers")), "Cheers, Tom!");
    }
}
