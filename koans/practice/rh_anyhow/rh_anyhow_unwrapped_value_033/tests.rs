#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn taxes() {
        let luggage = [
            Goods::Wine { bottles: 6 },
            Goods::Perfume { ml: 50 },
            Goods::Other {
                name: "tv",
                value: 400,
            },
        ];
        assert_eq!(declare(&luggage).unwrap(), 91);
    }
    #[test]
    fn forbids() {
        let text = |goods| declare(&[goods]).unwrap_err().to_string();
        assert_eq!(
            text(Goods::Other {
                name: "ivory",
                value: 1
            }),
            "ivory is forbidden"
        );
        assert_eq!(
            text(Goods::Wine { bottles: 91 }),
            "91 bottles need a licence"
        );
    }
}
