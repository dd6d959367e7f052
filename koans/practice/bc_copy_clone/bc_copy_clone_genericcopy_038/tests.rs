#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn numbers() {
        assert_eq!(lerp(2.0f32, 4.0, 0.25), 2.5);
    }
    #[test]
    fn poses() {
        let a = Pose {
            angle: 0.0,
            reach: 1.0,
        };
        let b = Pose {
            angle: 90.0,
            reach: 3.0,
        };
        assert_eq!(
            lerp(a, b, 0.5),
            Pose {
                angle: 45.0,
                reach: 2.0
            }
        );
    }
}
