#[cfg(test)]
mod tests {
    use super::*;
    fn crates(names: &[&str]) -> Cargo {
        Cargo::Crates(names.iter().map(|n| n.to_string()).collect())
    }
    #[test]
    fn manifests() {
        assert_eq!(
            Wagon {
                number: 3,
                cargo: Cargo::Empty
            }
            .manifest(),
            "wagon 3: nothing"
        );
        assert_eq!(
            Wagon {
                number: 4,
                cargo: Cargo::Grain(25)
            }
            .manifest(),
            "wagon 4: 25 t of grain"
        );
        assert_eq!(
            Wagon {
                number: 5,
                cargo: crates(&["tea", "silk"])
            }
            .manifest(),
            "wagon 5: tea + silk"
        );
    }
    #[test]
    fn cargo_stays_on_the_wagon() {
        let wagon = Wagon {
            number: 8,
            cargo: crates(&["clocks"]),
        };
        assert_eq!(wagon.manifest(), "wagon 8: clocks");
        assert_eq!(wagon.manifest(), "wagon 8: clocks");
        assert!(matches!(&wagon.cargo, Cargo::Crates(names) if names.len() == 1));
    }
    #[test]
    fn counts_loaded_wagons() {
        let train = [
            Wagon {
                number: 1,
                cargo: Cargo::Grain(0),
            },
            Wagon {
                number: 2,
                cargo: Cargo::Grain(7),
            },
            Wagon {
                number: 3,
                cargo: Cargo::Empty,
            },
            Wagon {
                number: 4,
                cargo: crates(&["tea"]),
            },
        ];
        assert_eq!(loaded(&train), 2);
        assert_eq!(loaded(&train[2..3]), 0);
        assert_eq!(loaded(&train[3..]), 1);
    }
}
