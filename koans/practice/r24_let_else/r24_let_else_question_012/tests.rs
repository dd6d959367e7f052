#[cfg(test)]
mod tests {
    use super::*;
    const DRONE: Drone = Drone {
        battery: 90,
        motors: [true; 4],
        satellites: 9,
    };
    #[test]
    fn ready() {
        assert_eq!(DRONE.preflight(), Ok(1200));
    }
    #[test]
    fn faults() {
        assert_eq!(
            Drone {
                battery: 29,
                ..DRONE
            }
            .preflight(),
            Err(Fault::Battery(29))
        );
        assert_eq!(
            Drone {
                motors: [true, true, false, false],
                ..DRONE
            }
            .preflight(),
            Err(Fault::Motor(2))
        );
        assert_eq!(
            Drone {
                satellites: 0,
                ..DRONE
            }
            .preflight(),
            Err(Fault::NoFix)
        );
    }
}
