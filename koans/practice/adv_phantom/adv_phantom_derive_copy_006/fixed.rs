use std::marker::PhantomData;

pub struct Handle<T> {
    slot: usize,
    of: PhantomData<T>,
}

impl<T> Clone for Handle<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Handle<T> {}

pub struct Station {
    pub name: &'static str,
    pub next: Option<Handle<Station>>,
}

pub fn line(names: &[&'static str]) -> Vec<Station> {
    let last = names.len().saturating_sub(1);
    let link = |slot| {
        (slot < last).then_some(Handle {
            slot: slot + 1,
            of: PhantomData,
        })
    };
    names
        .iter()
        .enumerate()
        .map(|(slot, name)| Station {
            name,
            next: link(slot),
        })
        .collect()
}

pub fn terminus(line: &[Station], from: usize) -> &'static str {
    let mut station = &line[from];
    while let Some(next) = station.next.clone() {
        station = &line[next.slot];
    }
    station.name
}
