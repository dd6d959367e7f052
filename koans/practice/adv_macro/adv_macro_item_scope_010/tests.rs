#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn free() {
        assert_eq!(
            rehearse(&[(10.0, -20.0), (5.0, -20.0)]),
            Crane {
                boom: 60.0,
                slew: -40.0
            }
        );
    }
    #[test]
    fn stopped() {
        assert_eq!(
            rehearse(&[(-90.0, 400.0)]),
            Crane {
                boom: 15.0,
                slew: 170.0
            }
        );
    }
}
