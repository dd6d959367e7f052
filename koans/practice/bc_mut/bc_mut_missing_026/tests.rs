#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn charges() {
        let p = overnight(vec![
            Battery {
                percent: 10.0,
                cycles: 4,
            },
            Battery {
                percent: 50.0,
                cycles: 0,
            },
        ]);
        assert_eq!(
            p,
            vec![
                Battery {
                    percent: 70.0,
                    cycles: 4
                },
                Battery {
                    percent: 100.0,
                    cycles: 1
                }
            ]
        );
    }

    #[test]
    fn empty() {
        assert!(overnight(vec![]).is_empty());
    }
}
