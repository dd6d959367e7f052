#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn applies() {
        let d = Discount {
            percent: 10,
            cap: 15,
        };
        assert_eq!(d.apply(100), 90);
        assert_eq!(d.apply(400), 385);
    }

    #[test]
    fn checks_out() {
        assert_eq!(
            checkout(
                vec![100, 50],
                20,
                Discount {
                    percent: 10,
                    cap: 50
                }
            ),
            153
        );
        assert_eq!(
            checkout(
                vec![],
                30,
                Discount {
                    percent: 50,
                    cap: 5
                }
            ),
            25
        );
    }
}
