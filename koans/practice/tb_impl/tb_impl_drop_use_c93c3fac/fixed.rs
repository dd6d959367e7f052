use std::hash::BuildHasher;

#[derive(Clone, Hash)]
pub struct Parcel(pub String, pub u32);

pub fn assign<S: BuildHasher>(state: &S, parcels: &[Parcel], belts: usize) -> Vec<Vec<Parcel>> {
    let mut out = vec![Vec::new(); belts];
    for parcel in parcels {
        let belt = state.hash_one(parcel) as usize % belts;
        out[belt].push(parcel.clone());
    }
    out
}
