#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sticks() {
        let mut p = [
            Particle {
                mass: 1.0,
                speed: 4.0,
            },
            Particle {
                mass: 3.0,
                speed: 0.0,
            },
        ];
        collide(&mut p, 0);
        assert_eq!(
            p,
            [
                Particle {
                    mass: 1.0,
                    speed: 1.0
                },
                Particle {
                    mass: 3.0,
                    speed: 1.0
                }
            ]
        );
    }

    #[test]
    fn middle() {
        let mut p = [0.0, 6.0, -2.0].map(|speed| Particle { mass: 2.0, speed });
        collide(&mut p, 1);
        assert_eq!(p.map(|p| p.speed), [0.0, 2.0, 2.0]);
    }
}
