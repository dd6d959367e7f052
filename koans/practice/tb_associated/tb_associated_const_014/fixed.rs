pub trait Species {
    const MINIMUM_CM: u32;
    const BAG_LIMIT: usize = 5;
    fn length_cm(&self) -> u32;
}

pub struct Trout(pub u32);
pub struct Pike(pub u32);

impl Species for Trout {
    const MINIMUM_CM: u32 = 25;

    fn length_cm(&self) -> u32 {
        self.0
    }
}

impl Species for Pike {
    const MINIMUM_CM: u32 = 50;
    const BAG_LIMIT: usize = 1;

    fn length_cm(&self) -> u32 {
        self.0
    }
}

pub fn keep<S: Species>(catch: Vec<S>) -> Vec<S> {
    catch
        .into_iter()
        .filter(|fish| fish.length_cm() >= S::MINIMUM_CM)
        .take(S::BAG_LIMIT)
        .collect()
}
