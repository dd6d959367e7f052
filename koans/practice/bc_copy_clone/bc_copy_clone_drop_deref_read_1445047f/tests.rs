#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn pads_the_clock() {
        assert_eq!(
            row(&Tide {
                hour: 4,
                minute: 7,
                metres: 0.84,
                high: false
            }),
            "04:07 LW 0.8 m"
        );
    }
    #[test]
    fn headed_by_the_port() {
        let tides = [Tide {
            hour: 10,
            minute: 30,
            metres: 5.2,
            high: true,
        }];
        assert_eq!(table("Brest", &tides), "Tides at Brest\n10:30 HW 5.2 m");
    }
}
