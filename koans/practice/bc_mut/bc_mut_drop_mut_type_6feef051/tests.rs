#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ten_teeth() {
        let mut gears = vec![
            Gear {
                teeth: 8,
                turned: 0,
            },
            Gear {
                teeth: 30,
                turned: 1,
            },
        ];
        mesh(&mut gears, 1, 0, 10);
        assert_eq!((gears[0].turned, gears[1].turned), (2, 11));
    }
    #[test]
    #[should_panic]
    fn same_gear() {
        mesh(
            &mut [Gear {
                teeth: 8,
                turned: 0,
            }],
            0,
            0,
            1,
        );
    }
}
