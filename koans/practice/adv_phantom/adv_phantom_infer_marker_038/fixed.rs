use std::marker::PhantomData;

pub struct Swim;
pub struct Run;

#[derive(Debug)]
pub struct Laps<D> {
    seconds: Vec<u32>,
    discipline: PhantomData<D>,
}

impl<D> Laps<D> {
    pub fn timed(seconds: &[u32]) -> Laps<D> {
        let mut seconds = seconds.to_vec();
        seconds.sort_unstable();
        Laps {
            seconds,
            discipline: PhantomData,
        }
    }

    pub fn median(&self) -> Option<u32> {
        self.seconds.get(self.seconds.len() / 2).copied()
    }
}

pub fn duathlon(swim: &[u32], run: &[u32]) -> Option<u32> {
    let water = Laps::<Swim>::timed(swim);
    let land = Laps::<Run>::timed(run);
    Some(water.median()? + land.median()?)
}
