#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn kitchen() {
        let plans = [
            CabinetPlan {
                width_mm: 600,
                front: Front::Door { hinges: 2 },
            },
            CabinetPlan {
                width_mm: 400,
                front: Front::Drawers(3),
            },
            CabinetPlan {
                width_mm: 300,
                front: Front::Open,
            },
        ];
        assert_eq!(screws_for(&plans), 16 + 44 + 8);
        assert_eq!(
            plans[1].cut(),
            Cabinet {
                width_mm: 400,
                screws: 44,
                front: Front::Drawers(3)
            }
        );
    }
}
