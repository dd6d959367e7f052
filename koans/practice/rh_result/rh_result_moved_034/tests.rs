#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn totals() {
        let burns = [
            Burn {
                stage: 1,
                outcome: Ok(160.5),
            },
            Burn {
                stage: 2,
                outcome: Err("leak".into()),
            },
        ];
        assert_eq!(total(&burns), 160.5);
    }
    #[test]
    fn logs() {
        assert_eq!(
            log(Burn {
                stage: 1,
                outcome: Ok(2.04)
            }),
            "stage 1 burned 2.0s"
        );
        assert_eq!(
            log(Burn {
                stage: 2,
                outcome: Err("leak".into())
            }),
            "stage 2 failed: leak"
        );
    }
}
