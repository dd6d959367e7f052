use std::any::{Any, TypeId};
use std::collections::HashMap;

/// Plugin settings, one value per type.
#[derive(Default)]
pub struct Settings {
    values: HashMap<TypeId, Box<dyn Any>>,
}

impl Settings {
    pub fn set<T: 'static>(&mut self, value: T) -> bool {
        self.values
            .insert(TypeId::of::<T>(), Box::new(value))
            .is_some()
    }

    pub fn get<T: 'static>(&self) -> Option<&T> {
        self.values.get(&TypeId::of::<T>())?.downcast_ref()
    }

    pub fn get_or<'s, T>(&'s self, default: &'s T) -> &'s T
    where
        T: 'static,
    {
        self.get().unwrap_or(default)
    }
}
