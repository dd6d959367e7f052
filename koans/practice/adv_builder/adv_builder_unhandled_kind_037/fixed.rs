#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Front {
    Open,
    Door { hinges: u8 },
    Drawers(u8),
}

#[derive(Debug, PartialEq)]
pub struct Cabinet {
    pub width_mm: u32,
    pub screws: u32,
    pub front: Front,
}

pub struct CabinetPlan {
    pub width_mm: u32,
    pub front: Front,
}

impl CabinetPlan {
    pub fn cut(&self) -> Cabinet {
        let screws = match self.front {
            Front::Open => 8,
            Front::Door { hinges } => 8 + 4 * u32::from(hinges),
            Front::Drawers(count) => 8 + 12 * u32::from(count),
        };
        Cabinet {
            width_mm: self.width_mm,
            screws,
            front: self.front,
        }
    }
}

pub fn screws_for(plans: &[CabinetPlan]) -> u32 {
    plans.iter().map(|plan| plan.cut().screws).sum()
}
