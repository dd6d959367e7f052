#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn dims() {
        let mut l = Lamp {
            level: 0,
            changes: 0,
        };
        dim(&mut l, 90);
        assert_eq!(
            l,
            Lamp {
                level: 90,
                changes: 1
            }
        );
        dim(&mut l, 700);
        assert_eq!(
            l,
            Lamp {
                level: 255,
                changes: 2
            }
        );
    }
}
