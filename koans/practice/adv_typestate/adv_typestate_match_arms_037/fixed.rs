use std::marker::PhantomData;

pub struct Cold;
pub struct Boiling;

pub struct Kettle<T> {
    pub millilitres: u32,
    heat: PhantomData<T>,
}

impl<T> Kettle<T> {
    pub fn filled(millilitres: u32) -> Self {
        Kettle {
            millilitres,
            heat: PhantomData,
        }
    }
}

impl Kettle<Cold> {
    pub fn boil(self) -> Kettle<Boiling> {
        Kettle::filled(self.millilitres - self.millilitres / 20)
    }
}

pub enum Served {
    Iced(Kettle<Cold>),
    Hot(Kettle<Boiling>),
}

pub fn serve(order: &str, cups: u32) -> Served {
    let kettle = Kettle::filled(cups * 200);
    match order {
        "sencha" | "mint" => Served::Hot(kettle.boil()),
        _ => Served::Iced(kettle),
    }
}

pub fn volume(served: Served) -> u32 {
    match served {
        Served::Iced(kettle) => kettle.millilitres,
        Served::Hot(kettle) => kettle.millilitres,
    }
}
