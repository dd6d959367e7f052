#[cfg(test)]
mod tests {
    use super::*;
    use Step::*;
    #[test]
    fn time() {
        let r = [
            Accepted { office: 1 },
            Moved {
                origin: 1,
                target: 4,
                hours: 5,
            },
            Moved {
                origin: 4,
                target: 9,
                hours: 2,
            },
        ];
        assert_eq!(hours(&r), 7);
        assert_eq!(whereabouts(&r), Some(9));
    }
    #[test]
    fn arrived() {
        assert_eq!(
            whereabouts(&[Accepted { office: 3 }, Delivered { signed: false }]),
            Some(3)
        );
        assert_eq!(whereabouts(&[Delivered { signed: true }]), None);
        assert_eq!(
            whereabouts(&[Moved {
                origin: 2,
                target: 5,
                hours: 0
            }]),
            Some(2)
        );
    }
}
