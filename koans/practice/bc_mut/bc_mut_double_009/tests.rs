#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exchanges() {
        let mut h = Hotel {
            wings: [
                Wing {
                    rooms: vec![1, 2],
                    floor: 3,
                },
                Wing {
                    rooms: vec![9],
                    floor: 4,
                },
            ],
        };
        h.exchange_rooms();
        assert_eq!(
            h.wings[0],
            Wing {
                rooms: vec![9],
                floor: 3
            }
        );
        assert_eq!(
            h.wings[1],
            Wing {
                rooms: vec![1, 2],
                floor: 4
            }
        );
    }

    #[test]
    fn twice() {
        let mut h = Hotel {
            wings: [
                Wing {
                    rooms: vec![5],
                    floor: 0,
                },
                Wing::default(),
            ],
        };
        h.exchange_rooms();
        assert!(h.wings[0].rooms.is_empty());
        h.exchange_rooms();
        assert_eq!(h.wings[0].rooms, [5]);
    }
}
