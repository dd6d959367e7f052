#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    pub id: u8,
    pub distance: f32,
}

pub struct Radar {
    targets: Vec<Target>,
    pub lost: Vec<u8>,
    pub range: f32,
}

impl Radar {
    pub fn sweep(range: f32, echoes: &[(u8, f32)]) -> Radar {
        let targets = echoes.iter().map(|&(id, distance)| Target { id, distance });
        Radar {
            targets: targets.collect(),
            lost: vec![],
            range,
        }
    }

    /// Moves everything away by `drift` and returns how many targets are left.
    pub fn drift(&mut self, drift: f32) -> usize {
        let Radar {
            targets,
            lost,
            range,
        } = self;
        targets.retain_mut(|target| {
            target.distance += drift;
            let seen = target.distance <= *range;
            if !seen {
                lost.push(target.id);
            }
            seen
        });
        targets.len()
    }
}
