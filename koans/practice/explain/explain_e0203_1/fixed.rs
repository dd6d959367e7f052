struct Good<T: ?Sized> {
    inner: T,
}
