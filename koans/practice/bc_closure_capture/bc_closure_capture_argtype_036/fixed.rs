#[derive(Debug, Clone, PartialEq)]
pub struct Plant {
    pub name: &'static str,
    pub height_cm: u32,
    pub shade: bool,
}

fn split<P>(plants: Vec<Plant>, goes_left: P) -> (Vec<Plant>, Vec<Plant>)
where
    P: FnMut(&Plant) -> bool,
{
    plants.into_iter().partition(goes_left)
}

/// Plants that fit under the bench, and the others.
pub fn bench(plants: Vec<Plant>, clearance_cm: u32) -> (Vec<Plant>, Vec<Plant>) {
    let mut room = 3;
    split(plants, |plant: &Plant| {
        let fits = plant.shade && plant.height_cm < clearance_cm && room > 0;
        if fits {
            room -= 1;
        }
        fits
    })
}
