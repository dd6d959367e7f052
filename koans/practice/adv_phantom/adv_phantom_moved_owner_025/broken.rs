use std::marker::PhantomData;

pub struct Cinema {
    pub film: String,
    pub sold: Vec<u8>,
}

#[derive(Clone, Copy)]
pub struct Stub<'c> {
    row: u8,
    cinema: PhantomData<&'c Cinema>,
}

impl Cinema {
    pub fn stubs(&self) -> impl Iterator<Item = Stub<'_>> {
        self.sold.iter().map(|row| Stub {
            row: *row,
            cinema: PhantomData,
        })
    }
}

pub fn close(cinema: Cinema) -> String {
    format!("{} ended", cinema.film)
}

pub fn evening(cinema: Cinema) -> (String, u8) {
    let front = cinema.stubs().min_by_key(|stub| stub.row);
    (close(cinema), front.map_or(0, |stub| stub.row))
}
